using System.Globalization;
using System.Text;

namespace SecurePods.Validation;

/// <summary>A step of a field's path: a field, an item of a list, or an entry of a map.</summary>
internal readonly record struct PathSegment(string? Name, int Index, bool IsKey)
{
    public static PathSegment Field(string name) => new(name, 0, IsKey: false);

    public static PathSegment Item(int index) => new(null, index, IsKey: false);

    public static PathSegment Entry(string key) => new(key, 0, IsKey: true);

    public void AppendTo(StringBuilder path)
    {
        if (Name is null)
            path.Append('[').Append(Index.ToString(CultureInfo.InvariantCulture)).Append(']');
        else if (IsKey)
            path.Append('[').Append(Shown.Text(Name)).Append(']');
        else
            path.Append(path.Length == 0 ? "" : ".").Append(Name);
    }
}
