namespace SecurePods.Yaml;

/// <summary>A part of a file between two separators.</summary>
/// <param name="Text">The part.</param>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Error">Why the file is not read any further; null if it is.</param>
readonly record struct DocumentText(string Text, int Line, YamlError? Error = null);
