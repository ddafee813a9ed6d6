namespace PaperGraph.Ingest.Text;

/// <summary>What commands of LaTeX stand for.</summary>
internal static class LatexSymbols
{
    /// <summary>Accents, as the combining character that follows its letter.</summary>
    public static IReadOnlyDictionary<string, char> Accents { get; } = Table("""
        ` 0300  ' 0301  ^ 0302  ~ 0303  " 0308  = 0304  . 0307  u 0306  v 030C  H 030B  r 030A  c 0327  k 0328  d 0323  b 0331
        """).ToDictionary(entry => entry.Key, entry => (char)Convert.ToUInt16(entry.Value, 16));

    /// <summary>Letters and signs of running text.</summary>
    public static IReadOnlyDictionary<string, string> Letters { get; } = Table("""
        ss ß  SS ẞ  ae æ  AE Æ  oe œ  OE Œ  aa å  AA Å  o ø  O Ø
        l ł  L Ł  i ı  j ȷ  th þ  TH Þ  dh ð  DH Ð  dj đ  DJ Đ
        ng ŋ  NG Ŋ  S §  P ¶  copyright ©  textcopyright ©  textregistered ®  texttrademark ™
        pounds £  textsterling £  texteuro €  euro €  textyen ¥  textdegree °  degree °
        dots …  ldots …  textellipsis …  textendash –  textemdash —  textbackslash \  backslash \
        textasciitilde ~  textasciicircum ^  textunderscore _  textbar |  textless <  textgreater >
        textquoteleft ‘  textquoteright ’  textquotedblleft “  textquotedblright ”  textquotedbl "  textquotesingle '
        lq ‘  rq ’  textbullet •  textdollar $  textmu µ  textmultiply ×  texttimes ×
        TeX TeX  LaTeX LaTeX  BibTeX BibTeX  slash /  guillemotleft «  guillemotright »
        textquestiondown ¿  textexclamdown ¡
        """);

    /// <summary>Commands that leave a gap.</summary>
    public static IReadOnlySet<string> Gaps { get; } = new HashSet<string> { "quad", "qquad", "newline", "par", "space", "\\", ",", ";", ":", " ", "\n", "\t" };

    /// <summary>Signs of mathematics, which text uses too.</summary>
    public static IReadOnlyDictionary<string, string> Mathematics { get; } = Table("""
        alpha α  beta β  gamma γ  delta δ  epsilon ϵ  varepsilon ε  zeta ζ  eta η  theta θ
        vartheta ϑ  iota ι  kappa κ  lambda λ  mu μ  nu ν  xi ξ  pi π  rho ρ  sigma σ
        tau τ  upsilon υ  phi ϕ  varphi φ  chi χ  psi ψ  omega ω
        Gamma Γ  Delta Δ  Theta Θ  Lambda Λ  Xi Ξ  Pi Π  Sigma Σ  Upsilon Υ  Phi Φ  Psi Ψ  Omega Ω
        times ×  cdot ·  pm ±  mp ∓  div ÷  ast ∗  star ⋆  circ ∘  bullet •
        leq ≤  le ≤  geq ≥  ge ≥  neq ≠  ne ≠  ll ≪  gg ≫  approx ≈  sim ∼  simeq ≃
        equiv ≡  propto ∝  in ∈  notin ∉  subset ⊂  subseteq ⊆  cup ∪  cap ∩  emptyset ∅
        forall ∀  exists ∃  neg ¬  land ∧  lor ∨  wedge ∧  vee ∨  oplus ⊕  otimes ⊗
        to →  rightarrow →  leftarrow ←  leftrightarrow ↔  Rightarrow ⇒  Leftrightarrow ⇔  mapsto ↦
        uparrow ↑  downarrow ↓  infty ∞  partial ∂  nabla ∇  sum ∑  prod ∏  int ∫  sqrt √
        ell ℓ  hbar ℏ  Re ℜ  Im ℑ  aleph ℵ  prime ′  dagger †  ddagger ‡  langle ⟨  rangle ⟩
        ldots …  dots …  cdots ⋯  perp ⊥  parallel ∥  mid |  colon :  log log  exp exp  max max  min min
        sin sin  cos cos  lbrace {  rbrace }  setminus ∖
        """);

    /// <summary>Switches that show nothing themselves.</summary>
    public static IReadOnlySet<string> Switches { get; } = new HashSet<string>
    {
        "em", "it", "bf", "tt", "rm", "sc", "sl", "sf", "itshape", "bfseries", "scshape", "upshape", "normalfont", "tiny", "small", "large", "relax", "protect", "noindent", "displaystyle", "left", "right",
    };

    /// <summary>Commands whose argument is not shown.</summary>
    public static IReadOnlySet<string> Hidden { get; } = new HashSet<string> { "noopsort", "label", "footnotemark", "vspace", "hspace" };

    /// <summary>Commands of mathematics that only choose a typeface.</summary>
    public static IReadOnlySet<string> Typefaces { get; } = new HashSet<string>
    {
        "mathrm", "mathbf", "mathit", "mathcal", "mathsf", "mathtt", "boldsymbol", "bm", "text", "textrm", "textbf", "textit", "textsc", "texttt", "emph", "operatorname", "mbox", "ensuremath",
    };

    /// <summary>The raised form of a character, or <c>'\0'</c>.</summary>
    public static char Raised(char c) => Find(c, "0123456789+-=()nia", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃ");

    /// <summary>The lowered form of a character, or <c>'\0'</c>.</summary>
    public static char Lowered(char c) => Find(c, "0123456789+-=()aeijkmnoprtux", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑᵢⱼₖₘₙₒₚᵣₜᵤₓ");

    // names and what they stand for in turn, divided by white space
    private static Dictionary<string, string> Table(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);

    private static char Find(char c, string plain, string shifted)
    {
        var index = plain.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? '\0' : shifted[index];
    }
}
