# Completion of securepods in bash:  source <(securepods completion bash)
_securepods() {
    local word="${COMP_WORDS[COMP_CWORD]}" line="${COMP_WORDS[*]:1:COMP_CWORD}" found=() suggestion IFS=$' \t\n'
    line="${line// = / }"   # bash takes --level=base apart
    [[ $word == = ]] && { word=""; line="${line%=}"; }
    while IFS= read -r suggestion; do
        # Where a path may stand, an option is offered once its dash is there.
        [[ $suggestion == "$word"* && ( $suggestion != -* || $word == -* ) ]] && found+=("$suggestion")
    done < <(securepods "[suggest:${#line}]" "$line" 2>/dev/null)
    COMPREPLY=("${found[@]}")
}
complete -o default -F _securepods securepods
