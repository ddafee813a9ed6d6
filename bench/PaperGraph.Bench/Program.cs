using BenchmarkDotNet.Running;
using PaperGraph.Bench;

BenchmarkSwitcher.FromAssembly(typeof(NameNormalization).Assembly).Run(args);
