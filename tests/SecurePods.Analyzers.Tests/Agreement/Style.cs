namespace SecurePods.Analyzers.Tests.Agreement;

/// <summary>The ways of writing a part of a pod in C#, of which each part of a random program is given one.</summary>
enum Style
{
    CreatedPod,
    CreatedDeployment,
    RawPod,
    RawDeployment,
    RootLocal,
    RootHelper,

    ExpressionLambda,
    BlockLambda,
    MethodGroup,
    LocalFunctionGroup,
    BuilderHelper,
    LambdaLocal,
    LambdaField,
    NestedSpecBuilder,

    NewModel,
    TargetTypedNew,
    With,
    ModelLocal,
    ModelHelper,
    ModelLocalFunction,
    ModelField,

    AppendedItems,
    CollectionExpression,
    Spread,
    ArrayInitializer,
    ListInitializer,
    ListLocal,
    ListAdditions,
    ListHelper,
    MapInitializer,

    Literal,
    Const,
    StaticReadonly,
    Local,
    LocalConst,
    Conditional,
    Interpolated,
    ScalarHelper,
    Parameter,
}
