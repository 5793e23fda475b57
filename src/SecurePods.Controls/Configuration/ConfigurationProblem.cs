namespace SecurePods.Configuration;

/// <summary>What is wrong with a line of a configuration file.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">Where in it the wrong part begins, from 1.</param>
/// <param name="EndColumn">Where that ends.</param>
/// <param name="Message">What is wrong, and what is taken instead.</param>
readonly record struct ConfigurationProblem(int Line, int Column, int EndColumn, string Message);
