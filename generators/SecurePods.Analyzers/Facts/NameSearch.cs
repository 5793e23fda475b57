namespace SecurePods.Analyzers.Facts;

/// <summary>Looks for names in the text of code: cheaper than a walk over its nodes. What it finds in strings and comments costs time and does no harm.</summary>
sealed class NameSearch
{
    readonly HashSet<string> _types;
    readonly HashSet<string> _namespaces;
    readonly HashSet<string> _members;
    readonly HashSet<int> _hashes = [];

    public NameSearch(HashSet<string> types, HashSet<string> namespaces, HashSet<string> members)
    {
        (_types, _namespaces, _members) = (types, namespaces, members);
        foreach (var name in types)
            _hashes.Add(Hash(name));
        foreach (var name in members)
            _hashes.Add(Hash(name));
    }

    public bool IsIn(string text)
    {
        for (var position = 0; position < text.Length;)
        {
            if (!IsPart(text[position]))
            {
                // A name may be written in escapes.
                if (text[position] == '\\' && position + 1 < text.Length && text[position + 1] is 'u' or 'U')
                    return true;
                position++;
                continue;
            }

            var (start, hash) = (position, 0);
            for (; position < text.Length && IsPart(text[position]); position++)
                hash = (hash * 31) + text[position];
            if (_hashes.Contains(hash) && Tells(text, start, position))
                return true;
        }

        return false;
    }

    /// <summary>What stands behind a dot is a member, unless a namespace stands before the dot; and what is assigned to is no type.</summary>
    bool Tells(string text, int start, int end)
    {
        var name = text.Substring(start, end - start);
        if (_members.Contains(name))
            return true;
        if (!_types.Contains(name) || IsAssigned(text, end))
            return false;
        return !(start > 0 && text[start - 1] == '.') || IsQualifier(text, start - 1);
    }

    static bool IsAssigned(string text, int end)
    {
        while (end < text.Length && text[end] == ' ')
            end++;
        return end + 1 < text.Length && text[end] == '=' && text[end + 1] is not ('=' or '>');
    }

    bool IsQualifier(string text, int dot)
    {
        var start = dot;
        while (start > 0 && IsPart(text[start - 1]))
            start--;
        // Whatever else than a name is before the dot is a value; but of what stands there in escapes or behind a comment nothing is known.
        if (start == dot)
            return start > 0 && text[start - 1] is '/' or ' ' or '\n';
        var before = text.Substring(start, dot - start);
        return _namespaces.Contains(before) || _members.Contains(before);
    }

    static int Hash(string name)
    {
        var hash = 0;
        foreach (var character in name)
            hash = (hash * 31) + character;
        return hash;
    }

    static bool IsPart(char character) => (uint)((character | 0x20) - 'a') < 26 || (uint)(character - '0') < 10 || character == '_' || character > 127;
}
