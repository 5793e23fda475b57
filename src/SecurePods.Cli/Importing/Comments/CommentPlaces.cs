using SecurePods.Cli.Importing.Objects;

namespace SecurePods.Cli.Importing.Comments;

/// <summary>Gives each comment to the value that it speaks of: the one on its line, or else the next.</summary>
static class CommentPlaces
{
    /// <param name="comments">The comments, in order.</param>
    /// <param name="marks">The values of the objects of the same part.</param>
    /// <returns>The comments behind the last value.</returns>
    public static List<string> Give(IEnumerable<YamlComment> comments, IEnumerable<Mark> marks)
    {
        var places = marks.Where(mark => mark.Position is not null).OrderBy(mark => mark.Position!.Line).ThenBy(mark => mark.Position!.Column).ToList();
        var left = new List<string>();
        foreach (var comment in comments)
        {
            var place = comment.IsBehind ? places.Find(mark => mark.Position!.Line == comment.Line) : null;
            place ??= places.Find(mark => mark.Position!.Line > comment.Line);
            (place?.Comments ?? left).Add(comment.Text);
        }

        return left;
    }
}
