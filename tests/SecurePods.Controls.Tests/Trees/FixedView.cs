using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;
using SecurePods.Views;

namespace SecurePods.Controls.Tests.Trees;

/// <summary>Views whose properties are plain fields, as a finished model's are: reading one allocates nothing.</summary>
static class FixedView
{
    static readonly ModuleBuilder Module = AssemblyBuilder
        .DefineDynamicAssembly(new("FixedViews"), AssemblyBuilderAccess.Run)
        .DefineDynamicModule("FixedViews");

    static readonly ConcurrentDictionary<Type, Type> Implementations = new();

    /// <summary>A known object with these properties; all others are absent.</summary>
    public static T Of<T>(params (string Property, object Value)[] known) where T : class, IView
    {
        var type = Implementations.GetOrAdd(typeof(T), Implement);
        var view = Activator.CreateInstance(type)!;
        foreach (var property in PropertiesOf(typeof(T)))
            if (AbsentValue(property.PropertyType) is { } absent)
                type.GetField(property.Name)!.SetValue(view, absent);
        type.GetField(nameof(IView.Presence))!.SetValue(view, Presence.Known);
        foreach (var (property, value) in known)
            (type.GetField(property) ?? throw new MissingFieldException(typeof(T).Name, property)).SetValue(view, value);
        return (T)view;
    }

    static object? AbsentValue(Type type) =>
        typeof(IView).IsAssignableFrom(type)
            ? typeof(AbsentViews).GetProperties().Single(property => property.PropertyType == type).GetValue(null)
            : null;

    static Type Implement(Type view)
    {
        var type = Module.DefineType("Fixed" + view.Name, TypeAttributes.Public | TypeAttributes.Sealed, typeof(object), [view]);
        foreach (var property in PropertiesOf(view))
        {
            var field = type.DefineField(property.Name, property.PropertyType, FieldAttributes.Public);
            var getter = type.DefineMethod("get_" + property.Name, MethodAttributes.Public | MethodAttributes.Virtual, property.PropertyType, []);
            var body = getter.GetILGenerator();
            body.Emit(OpCodes.Ldarg_0);
            body.Emit(OpCodes.Ldfld, field);
            body.Emit(OpCodes.Ret);
            type.DefineMethodOverride(getter, property.GetMethod!);
        }

        return type.CreateType();
    }

    static IEnumerable<PropertyInfo> PropertiesOf(Type view) =>
        view.GetInterfaces().Prepend(view).SelectMany(type => type.GetProperties());
}
