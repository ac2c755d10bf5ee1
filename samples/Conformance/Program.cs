using System.Globalization;
using System.Text;
using ImssBienestar.Samples.Conformance;

// The conformance kit: cases that lawyers write, and any implementation in any language can be held to.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Command.Run(args, Console.Out, Console.Error);
