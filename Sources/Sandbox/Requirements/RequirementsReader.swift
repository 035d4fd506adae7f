/// Reads a `requirements.txt` over a grammar that is much smaller than pip's.
///
/// What pip-compile and uv write is understood, and nothing else: a line is one package,
///
///     name [extras] == version [; marker] --hash=sha256:DIGITS …
///
/// Extras are passed over: they only ever name further packages, which the file has lines of their own for.
package struct RequirementsReader {
    /// Nothing where the file names no package.
    package private(set) var requirements: Requirements?
    /// In the order of the file, at most one a line.
    package private(set) var flaws: [RequirementsFlaw]

    package init(_ file: [UInt8]) {
        let lines = RequirementsLines(file)
        flaws = lines.flaws
        var packages: [PinnedPackage] = []
        var seen: [String: Int] = [:]
        for line in lines.lines {
            do throws(RequirementsFlaw) {
                let package = try Self.package(line)
                if let earlier = seen.updateValue(line.place(0).line, forKey: package.normalizedName) {
                    throw RequirementsFlaw(
                        place: line.place(0), found: "\(package.name) again, as in line \(earlier)",
                        expected: "each package once")
                }
                packages.append(package)
            } catch {
                flaws.append(error)
            }
        }
        flaws.sort { ($0.place.line, $0.place.column) < ($1.place.line, $1.place.column) }
        requirements = packages.isEmpty ? nil : Requirements(packages: packages)
    }

    private static func package(_ line: RequirementsLine) throws(RequirementsFlaw) -> PinnedPackage {
        var cursor = RequirementsCursor(line)
        cursor.skipSpaces()
        if let expected = expectedInPlaceOfOption(cursor) { throw cursor.flaw(expected: expected) }
        let name = try cursor.name(expected: RequirementsFlaw.line)
        try skipExtras(&cursor)
        cursor.skipSpaces()
        guard cursor.take("=="), !cursor.isAt("=") else {
            throw cursor.flaw(expected: "== and one version, as in " + RequirementsFlaw.line)
        }
        cursor.skipSpaces()
        let start = cursor
        let version = cursor.take(while: isInVersion)
        guard let first = version.utf8.first, RequirementsCursor.isAlphanumeric(first), !cursor.isAt("*") else {
            throw start.flaw(expected: "one version, as in 2.31.0")
        }
        let marker = try RequirementsMarker.take(&cursor)
        return PinnedPackage(name: name, version: version, marker: marker, hashes: try hashes(&cursor))
    }

    /// The characters of PEP 440.
    private static func isInVersion(_ byte: UInt8) -> Bool {
        RequirementsCursor.isAlphanumeric(byte) || ".!+-_".utf8.contains(byte)
    }

    private static func skipExtras(_ cursor: inout RequirementsCursor) throws(RequirementsFlaw) {
        guard cursor.take("[") else { return }
        repeat {
            cursor.skipSpaces()
            _ = try cursor.name(expected: "extras, as in name[one,two]")
            cursor.skipSpaces()
        } while cursor.take(",")
        guard cursor.take("]") else { throw cursor.flaw(expected: "extras, as in name[one,two]") }
    }

    private static func hashes(_ cursor: inout RequirementsCursor) throws(RequirementsFlaw) -> [String] {
        var hashes: [String] = []
        while cursor.skipSpaces() {
            if cursor.isAtEnd { break }
            guard cursor.take("--hash=sha256:") else { break }
            let digits = cursor.take { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || "abcdefABCDEF".utf8.contains($0) }
            guard digits.utf8.count == 64 else {
                throw cursor.flaw(expected: "64 hexadecimal digits of a SHA-256, not \(digits.utf8.count)")
            }
            let hash = digits.lowercased()
            if !hashes.contains(hash) { hashes.append(hash) }
        }
        guard cursor.isAtEnd, !hashes.isEmpty else {
            throw cursor.flaw(expected: "--hash=sha256:… for each file that may be taken")
        }
        return hashes
    }

    /// What an author should know who has put an option here; nothing where there is none.
    private static func expectedInPlaceOfOption(_ start: RequirementsCursor) -> String? {
        guard start.isAt("-") else { return nil }
        var cursor = start
        let option = cursor.take { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: " ") }
        switch option {
        case "-i", "--index-url", "--pypi-url", "--extra-index-url", "--no-index", "-f", "--find-links",
            "--trusted-host":
            return "no such option: where packages come from is set in each user's own pip, as by "
                + "pip config set global.index-url URL (pip-compile --no-emit-index-url leaves it out)"
        case "--only-binary", "--no-binary", "--prefer-binary":
            return "no such option: packages are installed from wheels and from nothing else, whatever is said here"
        default:
            return "no options, other files, paths or addresses; a line is " + RequirementsFlaw.line
        }
    }
}
