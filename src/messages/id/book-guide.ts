/** Words of how our workbook is filled in, in Indonesian. */
export const guideId = {
  title: 'Petunjuk pengisian',
  parts: {
    order: {
      head: 'Urutan kerja',
      lines: [
        '1. Lembar Ringkasan: isi data unit dan prasyarat di sebelah kanan.',
        '2. Lembar LKE: isi kolom kuning "Jawaban unit" baris demi baris. Pilih dari daftar, atau tulis angkanya.',
        '3. Tulis catatan, dan tautan bukti dukung satu baris satu tautan (Alt+Enter membuat baris baru di dalam sel).',
        '4. Kolom "Pemeriksaan" menunjukkan apa yang belum beres di tiap baris.',
        '5. Lembar Ringkasan menunjukkan apakah nilai mencapai nilai minimal setiap syarat, dan indikator mana yang paling banyak kurangnya.',
        '6. Tim Penilai Internal (TPI) mengisi kolom biru. Jawaban TPI dihitung tersendiri dan tidak pernah disalin dari unit.',
      ],
    },
    meaning: {
      head: 'Arti isian',
      lines: [
        'Jawaban yang kosong dihitung 0 sampai diisi.',
        'Bila tidak ada pilihan yang persis sesuai, pilih yang lebih rendah dan jelaskan di catatan.',
        'Bila pertanyaan tidak menyebut kurun waktu, tulis di catatan kurun waktu yang dipakai.',
        'Indikator berbentuk persentase dihitung dari jumlah-jumlah di bawahnya; persentasenya tidak diketik.',
        'Penanggung jawab, tenggat, dan upaya membantu rencana kerja dan tidak memengaruhi nilai. Upaya adalah bilangan bulat: berapa kali lebih berat daripada perbaikan biasa.',
      ],
    },
    limits: {
      head: 'Yang boleh dan yang tidak',
      lines: [
        'Baris boleh dilipat, disaring, diurutkan, dipindah, dan disisipi baris lain: jawaban dikenali dari kolom Kode.',
        'Jangan mengubah atau menggandakan kode. Bila terjadi, Ringkasan menunjukkannya.',
        'Setelah baris diurutkan, daftar pilihan di sel dapat tertinggal di baris lama; yang menentukan adalah kolom Pemeriksaan.',
        'Lembar Ringkasan, Petunjuk, Aturan, dan Perhitungan dilindungi tanpa kata sandi, hanya agar rumusnya tidak tertimpa.',
        'Dengan Google Sheets: unggah, lalu buka sebagai Google Spreadsheet. Perlindungan menjadi peringatan; rumus dan daftar pilihan tetap bekerja.',
      ],
    },
    abbreviations: {
      head: 'Singkatan',
      lines: [
        'WBK Wilayah Bebas dari Korupsi; WBBM Wilayah Birokrasi Bersih dan Melayani; ZI Zona Integritas; LKE Lembar Kerja Evaluasi; TPI Tim Penilai Internal; TPN Tim Penilai Nasional.',
        'LHKPN/LHKAN laporan harta kekayaan penyelenggara negara/aparatur negara; SAKIP sistem akuntabilitas kinerja instansi pemerintah; SPIP sistem pengendalian intern pemerintah; TLHP tindak lanjut hasil pengawasan; RB reformasi birokrasi.',
        'IPAK indeks persepsi antikorupsi (survei SPAK); IPKP indeks persepsi kualitas pelayanan (survei SPKP); BPK Badan Pemeriksa Keuangan, opininya WTP, WTP-DPP, WDP, TW, TMP dari yang terbaik.',
      ],
    },
    program: {
      head: 'Memeriksa dan mengubah bentuk dengan program lke',
      lines: [
        'lke nilai BERKAS.xlsx menilai; lke periksa BERKAS.xlsx mencari kesalahan; lke konversi BERKAS.xlsx BERKAS.yaml mengubah ke bentuk lain.',
      ],
    },
  },
};
