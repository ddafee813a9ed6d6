namespace PaperGraph.Cypher.Diagnostics;

/// <summary>The kinds of error that openCypher's test suite names.</summary>
public enum CypherErrorType
{
    /// <summary>The statement is wrong.</summary>
    SyntaxError,

    /// <summary>A value has a type that does not do here.</summary>
    TypeError,

    /// <summary>A value is outside what is allowed.</summary>
    ArgumentError,

    /// <summary>A node or relationship is not there any more.</summary>
    EntityNotFound,

    /// <summary>What was asked cannot be done with these values.</summary>
    SemanticError,

    /// <summary>A parameter was not given.</summary>
    ParameterMissing,

    /// <summary>There is no such procedure, or it is called wrongly.</summary>
    ProcedureError,

    /// <summary>A constraint would be broken, or relationships hang on a node that is to go.</summary>
    ConstraintVerificationFailed,

    /// <summary>Division by zero, overflow.</summary>
    ArithmeticError,

    /// <summary>A limit of time, rows or memory was passed.</summary>
    LimitExceeded,

    /// <summary>Writing was not allowed.</summary>
    AccessModeError,

    /// <summary>An index or constraint cannot be made or found.</summary>
    SchemaError,

    /// <summary>A file to load cannot be read.</summary>
    ExternalResourceFailed,
}
