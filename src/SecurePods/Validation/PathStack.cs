using System.Text;

namespace SecurePods.Validation;

/// <summary>The way from an object's root to where a walk stands; text only where somebody asks.</summary>
sealed class PathStack
{
    PathSegment[] _segments = new PathSegment[16];
    int _depth;

    public bool IsAtRoot => _depth == 0;

    public ReadOnlySpan<PathSegment> Segments => _segments.AsSpan(0, _depth);

    public void Clear() => _depth = 0;

    public void Push(PathSegment segment)
    {
        if (_depth == _segments.Length)
            Array.Resize(ref _segments, _depth * 2);
        _segments[_depth++] = segment;
    }

    public void Pop() => _depth--;

    /// <summary>The path of a field below, or of the place itself.</summary>
    public string To(string? field)
    {
        var path = new StringBuilder();
        foreach (var segment in Segments)
            segment.AppendTo(path);
        if (field is not null)
            PathSegment.Field(field).AppendTo(path);
        return path.ToString();
    }
}
