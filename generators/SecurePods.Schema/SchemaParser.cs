namespace SecurePods.Schema;

/// <summary>Reads a schema file: a package a file, a type or enum a paragraph, a field or value a line.</summary>
public static class SchemaParser
{
    public static PackageSpec Parse(string text)
    {
        var reader = new Reader();
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.TrimEnd('\r');
            if (trimmed.Length > 0 && trimmed[0] != '#')
                reader.Read(trimmed);
        }

        return reader.Finish();
    }

    sealed class Reader
    {
        readonly List<TypeSpec> _types = [];
        readonly List<EnumSpec> _enums = [];
        readonly List<FieldSpec> _fields = [];
        readonly List<TypeRef> _alternatives = [];
        readonly List<EnumValueSpec> _values = [];
        TypeSpec? _type;
        EnumSpec? _enum;
        string _version = "", _package = "", _namespace = "", _apiVersion = "";

        public void Read(string line)
        {
            if (line[0] != ' ')
                Head(line);
            else if (_enum is not null)
                Value(new(line, words: 1));
            else if (line.TrimStart().IndexOf(' ') < 0)
                _alternatives.Add(TypeRef.Parse(line.Trim(), _package));
            else
                Field(new(line, words: 2));
        }

        public PackageSpec Finish()
        {
            Close();
            return new(_package, _namespace, _version) { Types = new(_types.ToArray()), Enums = new(_enums.ToArray()) };
        }

        void Head(string text)
        {
            Close();
            var line = new SchemaLine(text, words: 2);
            switch (line.Word(0))
            {
                case "kubernetes":
                    _version = line.Word(1);
                    break;
                case "package":
                    _package = line.Word(1);
                    _namespace = line.Flag("namespace") ?? "";
                    _apiVersion = line.Flag("apiVersion") ?? "";
                    break;
                case "enum":
                    _enum = new(SchemaName.Qualify(line.Word(1), _package), line.Has("closed"), default);
                    break;
                default:
                    _type = Type(line);
                    break;
            }
        }

        TypeSpec Type(SchemaLine line) => new(SchemaName.Qualify(line.Word(1), _package))
        {
            Since = line.Flag("since"),
            IsDeprecated = line.Has("deprecated"),
            ViewedAs = line.Flag("view") is { } view ? SchemaName.Qualify(view, _package) : null,
            Kind = line.Word(0) == "kind"
                ? new(_apiVersion, line.Flag("scope") ?? "") { Plural = line.Flag("plural"), NameFormat = line.Flag("name") }
                : null,
        };

        void Value(SchemaLine line) => _values.Add(new(line.Word(0), line.Flag("name"), line.Flag("since")));

        void Field(SchemaLine line) => _fields.Add(new(line.Word(0), TypeRef.Parse(line.Word(1), _package))
        {
            IsRequired = line.Has("required"),
            IsDeprecated = line.Has("deprecated"),
            Since = line.Flag("since"),
            Default = line.Flag("default"),
            Keys = line.List("keys"),
            MapKey = line.Flag("mapKey") is { } key ? SchemaName.Qualify(key, _package) : null,
            Format = line.Flag("format"),
            Minimum = line.Number("min"),
            Maximum = line.Number("max"),
        });

        void Close()
        {
            if (_enum is not null)
                _enums.Add(_enum with { Values = new(_values.ToArray()) });
            if (_type is not null)
                _types.Add(_type with { Fields = new(_fields.ToArray()), Alternatives = new(_alternatives.ToArray()) });
            _enum = null;
            _type = null;
            _values.Clear();
            _fields.Clear();
            _alternatives.Clear();
        }
    }
}
