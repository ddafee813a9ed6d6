using PaperGraph.Cypher.Syntax;

namespace PaperGraph.Cypher.Binding;

/// <content>Operators and access to parts.</content>
internal partial class ExpressionBinder
{
    private BoundProperty BindProperty(PropertySyntax property)
    {
        var target = Bind(property.Target);
        if (!target.Type.MayBe(TypeRules.WithProperties.Kinds))
        {
            throw target.Type.MayBe(TypeKinds.Path)
                ? BindingErrors.WrongType(target, TypeRules.WithProperties)
                : BindingErrors.WrongPartsType(target, TypeRules.WithProperties);
        }

        return new(target, property.Key.Text, property.Span);
    }

    private BoundIndex BindIndex(IndexSyntax index)
    {
        var (target, place) = (Bind(index.Target), Bind(index.Index));
        if (!target.Type.MayBe(TypeRules.Indexed.Kinds))
            throw BindingErrors.WrongPartsType(target, TypeRules.Indexed);
        var isList = target.Type.Kinds == TypeKinds.List;
        if (isList && !place.Type.MayBe(TypeKinds.Integer))
            throw BindingErrors.WrongPartsType(place, StaticType.Integer);
        if (!target.Type.MayBe(TypeKinds.List) && !place.Type.MayBe(TypeKinds.String))
            throw BindingErrors.WrongPartsType(place, StaticType.String, "MapElementAccessByNonString");
        return new(target, place, isList ? target.Type.Element ?? StaticType.Any : TypeRules.PropertyOf(target.Type), index.Span);
    }

    private BoundSlice BindSlice(SliceSyntax slice)
    {
        var target = Bind(slice.Target, TypeRules.List);
        var type = target.Type.Kinds == TypeKinds.List ? target.Type : TypeRules.List;
        var from = slice.From is null ? null : Bind(slice.From, StaticType.Integer);
        var to = slice.To is null ? null : Bind(slice.To, StaticType.Integer);
        return new(target, from, to, type, slice.Span);
    }

    private BoundUnary BindUnary(UnarySyntax unary)
    {
        if (unary.Operator == UnaryOperator.Not)
            return new(unary.Operator, BindPredicate(unary.Operand), StaticType.Boolean, unary.Span);
        var operand = Bind(unary.Operand, TypeRules.Calculable);
        return new(unary.Operator, operand, operand.Type, unary.Span);
    }

    private BoundBinary BindBinary(BinarySyntax binary) =>
        Combine(binary, BindOperand(binary.Operator, binary.Left), BindOperand(binary.Operator, binary.Right));

    private BoundExpression BindOperand(BinaryOperator @operator, ExpressionSyntax operand) =>
        TypeRules.IsLogical(@operator) ? BindPredicate(operand) : Bind(operand);

    private static BoundBinary Combine(BinarySyntax binary, BoundExpression left, BoundExpression right)
    {
        if (TypeRules.OperandsOf(binary.Operator) is var (leftType, rightType))
        {
            left.Expecting(leftType);
            right.Expecting(rightType);
        }
        else if (!TypeRules.CanAdd(left.Type, right.Type))
        {
            throw left.Type.MayBe(TypeRules.Addable.Kinds) ? BindingErrors.WrongType(right, TypeRules.Addable) : BindingErrors.WrongType(left, TypeRules.Addable);
        }

        return new(binary.Operator, left, right, TypeRules.ResultOf(binary.Operator, left.Type, right.Type), binary.Span);
    }
}
