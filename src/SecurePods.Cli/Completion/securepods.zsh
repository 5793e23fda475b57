#compdef securepods
# Completion of securepods in zsh:  source <(securepods completion zsh)
_securepods() {
    local line="${(j: :)words[2,CURRENT]}"
    local -a found=("${(@f)$(securepods "[suggest:${#line}]" "$line" 2>/dev/null)}")
    # Where a path may stand, an option is offered once its dash is there.
    [[ $words[CURRENT] == -* ]] || found=("${(@)found:#-*}")
    compadd -a found || _files
}
compdef _securepods securepods
