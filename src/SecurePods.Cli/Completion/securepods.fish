# Completion of securepods in fish:  securepods completion fish | source
function __securepods_suggest
    set -l words (commandline -opc) (commandline -ct)
    set -l line (string join ' ' -- $words[2..])
    securepods "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c securepods -a '(__securepods_suggest)'
