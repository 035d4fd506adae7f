/// Where pip gets packages from and how it gets there, as far as the user's own settings may say.
///
/// pip takes every one of its options from configuration files and variables too, such as one that allows packages to be
/// built. So what we name here is taken over, and pip hears of nothing else.
struct IndexSettings: Equatable {
    /// By pip's name of the option.
    private var values: [String: String] = [:]

    /// Those that only say where, through what and how patiently.
    private static let taken: Set<String> = [
        "index-url", "extra-index-url", "no-index", "find-links", "trusted-host", "proxy", "cert", "client-cert",
        "keyring-provider", "timeout", "retries", "cache-dir", "no-cache-dir",
    ]
    private static let otherNames = ["pypi-url": "index-url", "default-timeout": "timeout"]

    /// - Parameters:
    ///   - configured: what pip's files say, as `section.option=value`.
    ///   - environment: its `PIP_…` win, as with pip.
    init(configured: [String], environment: [String: String]) {
        for section in ["global", "download", "install"] {
            for line in configured {
                let (key, value) = Self.halves(line, at: UInt8(ascii: "="))
                let (found, name) = Self.halves(key, at: UInt8(ascii: "."))
                if found.utf8.elementsEqual(section.utf8) { set(name, value) }
            }
        }
        for (key, value) in environment.sorted(by: { $0.key < $1.key }) where key.beginsBytewise(with: "PIP_") {
            set(String(key.dropFirst("PIP_".count)), value)
        }
    }

    private mutating func set(_ name: String, _ value: String) {
        let name = String(name.lowercased().map { $0 == "_" ? "-" : $0 })
        let option = Self.otherNames[name] ?? name
        // As with pip, an empty one says nothing.
        if Self.taken.contains(option), !value.isEmpty { values[option] = value }
    }

    private static func halves(_ text: String, at byte: UInt8) -> (String, String) {
        let parts = text.utf8.split(separator: byte, maxSplits: 1, omittingEmptySubsequences: false)
        return (String(parts[0]) ?? "", parts.count > 1 ? String(parts[1]) ?? "" : "")
    }

    /// For a pip that is to hear of nothing else.
    var variables: [String: String] {
        var variables = ["PIP_CONFIG_FILE": "/dev/null"]
        for (option, value) in values {
            variables["PIP_" + String(option.uppercased().map { $0 == "-" ? "_" : $0 })] = value
        }
        return variables
    }

    /// Where packages come from, without passwords.
    var sources: [String] {
        func words(_ option: String) -> [String] {
            (values[option] ?? "").utf8.split { $0 <= 0x20 }.map { String($0) ?? "" }
        }
        let isOffline = ["1", "true", "t", "yes", "y", "on"].contains(values["no-index"]?.lowercased())
        let indexes = isOffline ? [] : [values["index-url"] ?? "https://pypi.org/simple"] + words("extra-index-url")
        return (indexes + words("find-links")).map(Credentials.removed)
    }

    /// A line of pip's without the passwords of the settings.
    func withoutSecrets(_ line: String) -> String {
        let words = values.values.flatMap { $0.utf8.split { $0 <= 0x20 }.map { Array($0) } }
        let secrets = words.compactMap { Credentials($0)?.text }
        let bytes = secrets.reduce(Array(line.utf8)) { $0.replacing($1 + "@".utf8, with: "****@".utf8) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A name and a password in an address.
private struct Credentials {
    /// Up to the `://`.
    private let scheme: [UInt8]
    let text: [UInt8]
    private let rest: [UInt8]

    /// Up to the last `@`: a password that nobody has escaped may have any character. Nothing where there are none.
    init?(_ address: [UInt8]) {
        guard let slashes = address.firstRange(of: "://".utf8),
            let end = address.lastIndex(of: UInt8(ascii: "@")), end >= slashes.upperBound
        else { return nil }
        scheme = Array(address[..<slashes.upperBound])
        text = Array(address[slashes.upperBound..<end])
        rest = Array(address[(end + 1)...])
    }

    /// An address, or a path, without them and without a query, which might hold a token.
    static func removed(from address: String) -> String {
        let bytes = Array(address.utf8)
        guard bytes.firstRange(of: "://".utf8) != nil else { return address }
        let shown = Credentials(bytes).map { $0.scheme + $0.rest } ?? bytes
        return String(decoding: shown.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }, as: UTF8.self)
    }
}
