/// How an application that is no program by itself is served: by what one would type for it.
enum ServerCommand: String, CaseIterable {
    /// The server of the standard library for WSGI.
    case wsgiref
    /// For ASGI, from the profile's packages.
    case uvicorn

    /// The package that has to be in the profile; nothing for the standard library.
    var package: String? { self == .uvicorn ? rawValue : nil }

    /// What follows `python3`.
    ///
    /// - Parameter app: a module and a name in it, as `shop.web:app`.
    func words(app: String, port: Int) -> [String] {
        switch self {
        case .wsgiref:
            let parts = app.split(separator: ":").map(String.init)
            let server = "make_server('127.0.0.1', \(port), \(parts[1])).serve_forever()"
            return [
                "-c", "from wsgiref.simple_server import make_server\nfrom \(parts[0]) import \(parts[1])\n\(server)",
            ]
        case .uvicorn:
            // Its lines on each request have ports in them that are different each time.
            return ["-m", "uvicorn", app, "--port", "\(port)", "--log-level", "warning", "--no-access-log"]
        }
    }

    /// Whether a text names a module and something in it.
    static func isApp(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count == 2 && isName(parts[1])
            && parts[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isName)
    }

    private static func isName(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, !(0x30...0x39).contains(first) else { return false }
        return CapturedName.isValid(text) && !text.utf8.contains(0x2D)
    }
}
