/// The third-party packages of a profile: all of them, each pinned to one version and to the hashes of its files.
///
/// What pip gets is written anew from here. It never sees the catalog's own bytes, in which it might read something
/// else than we do.
package struct Requirements: Sendable, Equatable {
    /// At least one, each name once.
    package let packages: [PinnedPackage]

    /// A requirements file for pip, a line each.
    package var text: String { packages.map { $0.line + "\n" }.joined() }
}

/// A package, the one version of it that is taken, and what its files may be.
package struct PinnedPackage: Sendable, Equatable {
    package let name: String
    package let version: String
    /// On which machines it is needed, as in `python_version < "3.11"`; on all where there is none.
    package let marker: String?
    /// SHA-256 in lowercase hexadecimal digits; at least one, each once.
    package let hashes: [String]

    /// The same for all ways to write a name, as PEP 503 has it.
    package var normalizedName: String {
        let words = name.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
        return words.map { String($0)!.lowercased() }.joined(separator: "-")
    }

    fileprivate var line: String {
        let condition = marker.map { " ; " + $0 } ?? ""
        return "\(name)==\(version)\(condition)" + hashes.map { " --hash=sha256:" + $0 }.joined()
    }
}

/// Something in a requirements file that is not understood, and so is not allowed.
package struct RequirementsFlaw: Error, Sendable, Equatable {
    /// Both from 1; a column is a byte of the line.
    package struct Place: Sendable, Equatable {
        package var line: Int
        package var column: Int
    }

    package var place: Place
    package var found: String
    package var expected: String

    static let line = "name==version --hash=sha256:… (pip-compile --generate-hashes writes such lines)"
}
