import Commands
import Glibc

exit(Reprise.run(Array(CommandLine.arguments.dropFirst()), context: .ofProcess()))
