import Page
import Presentation
import System

/// How the program came onto this machine, as what lies beside it tells.
struct Installation {
    /// In a few words, with the version.
    let words: String
    /// Whether all of it is of one version.
    let isWhole: Bool

    /// Written by ci/package: the kind of package and its version.
    private static let mark = "installed-as"
    private static let largest = 256

    init(_ context: Context) {
        let program = context.shown(context.program)
        let share = (context.program.folderPart?.folderPart ?? "") + "/share/reprise"
        guard let bytes = try? FileContent.read(share + "/" + Self.mark, atMost: Self.largest) else {
            words =
                "\(ProgramVersion.current), \(Self.isInCheckout(context.program) ? "built in its checkout" : "by hand"): \(program)"
            isWhole = true
            return
        }
        let parts = Fields.string(bytes).split(whereSeparator: \.isWhitespace).map(String.init)
        let kind = parts.first.map(Self.name) ?? ""
        isWhole = parts.count == 2 && parts[1] == ProgramVersion.current
        let other = parts.dropFirst().first ?? "unknown"
        words =
            "\(ProgramVersion.current), from \(kind): \(program)"
            + (isWhole ? "" : "; its exercises are of version \(other). Install it once more")
    }

    private static func name(_ kind: String) -> String {
        switch kind {
        case "wheel": "a wheel (pip, pipx or uv)"
        case "deb": "a Debian package"
        case "tarball": "a tarball"
        default: "a package"
        }
    }

    private static func isInCheckout(_ program: String) -> Bool {
        program.pathsOnTheWay.contains { FileStatus($0 + "/Package.swift")?.isRegular == true }
    }
}
