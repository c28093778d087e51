export function sniff(_bytes: Uint8Array): 'text' | 'json' | 'html' {
  return 'text';
}
