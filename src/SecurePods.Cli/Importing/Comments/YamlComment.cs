namespace SecurePods.Cli.Importing.Comments;

/// <summary>A comment of a YAML text.</summary>
/// <param name="Text">Without the number sign and the blank behind it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="IsBehind">Whether something stands before it on the line.</param>
readonly record struct YamlComment(string Text, int Line, bool IsBehind);
