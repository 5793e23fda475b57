namespace SecurePods.Schema;

/// <summary>The state between the lines of a schema file: a head, then what stands indented below it.</summary>
sealed class SchemaReader
{
    readonly List<TypeSpec> _types = [];
    readonly List<EnumSpec> _enums = [];
    readonly List<FieldSpec> _fields = [];
    readonly List<TypeRef> _alternatives = [];
    readonly List<EnumValueSpec> _values = [];
    TypeSpec? _type;
    EnumSpec? _enum;
    bool _isUnion;
    string _version = "", _package = "", _namespace = "", _apiVersion = "";

    public void Read(string line)
    {
        if (line[0] != ' ')
            Head(line);
        else if (_enum is not null)
            _values.Add(Value(new(line, words: 1, "name", "since")));
        else if (_isUnion)
            _alternatives.Add(TypeRef.Parse(new SchemaLine(line, words: 1).Word(0), _package));
        else if (_type is not null)
            _fields.Add(Field(new(line, words: 2, "required", "keys", "set", "mapKey", "default", "format", "min", "max", "since", "deprecated")));
        else
            throw new FormatException("a field or value without a type or enum above it");
    }

    public PackageSpec Finish()
    {
        Close();
        return new(_package, _namespace, _version)
        {
            ApiVersion = _apiVersion,
            Types = new(_types.ToArray()),
            Enums = new(_enums.ToArray()),
        };
    }

    void Head(string text)
    {
        Close();
        var head = text.Substring(0, (text + " ").IndexOf(' '));
        switch (head)
        {
            case "kubernetes":
                _version = new SchemaLine(text, words: 2).Word(1);
                break;
            case "package":
                Package(new(text, words: 2, "namespace", "apiVersion"));
                break;
            case "enum":
                _enum = Enum(new(text, words: 2, "open", "closed", "since"));
                break;
            case "kind":
                _type = Kind(new(text, words: 2, "scope", "plural", "status", "name", "since", "view", "deprecated"));
                break;
            case "type" or "union":
                _type = Type(new(text, words: 2, "since", "view", "deprecated"));
                _isUnion = head == "union";
                break;
            default:
                throw new FormatException($"unknown word '{head}': a line begins with kubernetes, package, enum, kind, type or union");
        }
    }

    void Package(SchemaLine line)
    {
        _package = line.Word(1);
        _namespace = line.Flag("namespace") ?? "";
        _apiVersion = line.Flag("apiVersion") ?? "";
    }

    EnumSpec Enum(SchemaLine line) => new(SchemaName.Qualify(line.Word(1), _package), line.Has("closed"), default) { Since = line.Flag("since") };

    TypeSpec Kind(SchemaLine line) => Type(line) with
    {
        Kind = new(_apiVersion, line.Flag("scope") ?? "") { Plural = line.Flag("plural"), HasStatus = line.Has("status"), NameFormat = line.Flag("name") },
    };

    TypeSpec Type(SchemaLine line) => new(SchemaName.Qualify(line.Word(1), _package))
    {
        Since = line.Flag("since"),
        IsDeprecated = line.Has("deprecated"),
        ViewedAs = line.Flag("view") is { } view ? SchemaName.Qualify(view, _package) : null,
    };

    static EnumValueSpec Value(SchemaLine line) => new(line.Word(0), line.Flag("name"), line.Flag("since"));

    FieldSpec Field(SchemaLine line) => new(line.Word(0), TypeRef.Parse(line.Word(1), _package))
    {
        IsRequired = line.Has("required"),
        IsDeprecated = line.Has("deprecated"),
        IsSet = line.Has("set"),
        Since = line.Flag("since"),
        Default = line.Flag("default"),
        Keys = line.List("keys"),
        MapKey = line.Flag("mapKey") is { } key ? SchemaName.Qualify(key, _package) : null,
        Format = line.Flag("format"),
        Minimum = line.Number("min"),
        Maximum = line.Number("max"),
    };

    void Close()
    {
        if (_enum is not null)
            _enums.Add(_enum with { Values = new(_values.ToArray()) });
        if (_type is not null)
            _types.Add(_type with { Fields = new(_fields.ToArray()), Alternatives = new(_alternatives.ToArray()) });
        _enum = null;
        _type = null;
        _isUnion = false;
        _values.Clear();
        _fields.Clear();
        _alternatives.Clear();
    }
}
