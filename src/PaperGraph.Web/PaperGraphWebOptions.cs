namespace PaperGraph.Web;

/// <summary>What an application says about the pages and interfaces of its graph.</summary>
public sealed class PaperGraphWebOptions
{
    /// <summary>Whether people may decide about names, and take decisions back.</summary>
    /// <value>False unless set.</value>
    public bool MayWrite { get; set; }

    /// <summary>What every request has to bring (<c>Authorization: Bearer …</c>, or once <c>?token=…</c> in a browser).</summary>
    /// <value>None unless set: right only for an address that nobody else reaches.</value>
    public string? Token { get; set; }

    /// <summary>Names by which the server may be called besides those of loopback, without a port.</summary>
    public IList<string> Hosts { get; } = [];

    /// <summary>How long a statement may run.</summary>
    /// <value>30 seconds unless set.</value>
    public TimeSpan QueryTime { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many rows a statement may give at the most.</summary>
    /// <value>10,000 unless set.</value>
    public int MostRows { get; set; } = 10_000;

    /// <summary>How many bytes the rows may take that a statement keeps aside, where the engine of PaperGraph runs it.</summary>
    /// <value>512 MiB unless set.</value>
    public long StatementMemory { get; set; } = 512L << 20;

    /// <summary>How many bytes of JSON the rows of a statement may be; those that are more are left out.</summary>
    /// <value>32 MiB unless set.</value>
    public long AnswerBytes { get; set; } = 32L << 20;

    /// <summary>How long the client of an export or a statement may take nothing of its answer; then that is ended.</summary>
    /// <value>30 seconds unless set.</value>
    public TimeSpan ReadingPause { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many requests a second a client may send on and on; twice as many at once.</summary>
    /// <value>2,000 unless set.</value>
    public int RequestsPerSecond { get; set; } = 2_000;

    /// <summary>The folder in which is kept between two starts what is made from the whole graph (the map, counts), so that it need not be made again. It may be deleted.</summary>
    /// <value>Nowhere unless set.</value>
    public string? KeptFolder { get; set; }
}
