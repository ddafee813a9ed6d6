namespace PaperGraph.Core.Storage;

/// <summary>A store in numbers.</summary>
/// <param name="Location">Its file or address, without a password.</param>
/// <param name="FormatVersion">The version of its layout.</param>
/// <param name="Generation">Counts its commits.</param>
/// <param name="Papers">How many paper records it keeps.</param>
/// <param name="Settled">Whether its graph agrees with its records.</param>
/// <param name="State">Tells what the last commit left from what any other commit left, of this store, of a copy of it or of another one; empty where there is no store.</param>
public sealed record StoreStatus(string Location, int FormatVersion, long Generation, long Papers, bool Settled, string State);
