/**
 * The script for bash. That of the library evaluates what has been typed so far: at the Tab key it writes over the file
 * behind `>` and runs what stands in `$(…)`; it knows no values behind `=`, and completes no names of files. This one
 * hands the words on as they are, needs no other scripts, and runs in the bash of macOS (3.2) too.
 */
export const bashScript = `# bash completion for lke; load it with: eval "$(lke completion bash)"
_lke() {
  local words=() word raw cur lead line directive=0 joined=
  local i
  COMPREPLY=()
  # bash takes words apart at "=" and ":": they are put together again
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if [[ \${#words[@]} -gt 0 && ( -n $joined || $word == [=:] ) ]]; then
      words[\${#words[@]}-1]+=$word
    else
      words+=("$word")
    fi
    joined=
    [[ $word == [=:] ]] && joined=1
  done
  raw=$word
  [[ $raw == [=:] ]] && raw=
  cur=\${words[\${#words[@]}-1]}
  # what readline leaves standing in front of the part that it replaces; values of --option= come without that
  lead=\${cur%"$raw"}
  [[ $cur == --*=* ]] && lead=\${lead#"\${cur%%=*}="}
  while IFS= read -r line; do
    case $line in
      :*) directive=\${line#:} ;;
      ?*) line=\${line%%$'\\t'*}; COMPREPLY+=("\${line#"$lead"}") ;;
    esac
  done < <("\${1/#\\~\\//$HOME/}" complete -- "\${words[@]}" 2>/dev/null)
  type compopt >/dev/null 2>&1 || return 0
  [[ $((directive & 2)) -ne 0 || \${COMPREPLY[0]-} == *= ]] && compopt -o nospace
  [[ $((directive & 4)) -ne 0 ]] && compopt +o default +o bashdefault
  [[ $((directive & 16)) -ne 0 ]] && compopt +o default +o bashdefault -o dirnames
  return 0
}
complete -o bashdefault -o default -F _lke lke
`;
