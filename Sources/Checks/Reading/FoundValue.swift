import System

extension JSONValue {
    /// What it is, in an author's words.
    package var kind: String {
        switch content {
        case .null: "null"
        case .bool(let value): "\(value)"
        case .number(let number): Self.kind(number.double)
        case .string(let text): "\"\(text.string)\""
        case .array(let values): values.isEmpty ? "an empty list" : "a list"
        case .object: "an object"
        }
    }

    private static func kind(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
    }

    /// The value at a path such as `expect.files` or `argv[1]`, where there is one.
    package func value(at path: Substring) -> JSONValue? {
        if path.isEmpty { return self }
        if let members { return members.lazy.compactMap { $0.value(at: path) }.first }
        guard let elements, path.first == "[", let end = path.firstIndex(of: "]"),
            let index = Int(path[..<end].dropFirst()), elements.indices.contains(index)
        else { return nil }
        let rest = path[end...].dropFirst()
        return elements[index].value(at: rest.first == "." ? rest.dropFirst() : rest)
    }
}

extension JSONValue.Member {
    /// The value at a path that begins with this key, which may itself have dots in it, as names of files do.
    fileprivate func value(at path: Substring) -> JSONValue? {
        let name = key.string
        guard path.beginsBytewise(with: name) else { return nil }
        let rest = Substring(path.utf8.dropFirst(name.utf8.count))
        switch rest.first {
        case nil, "[": return value.value(at: rest)
        case ".": return value.value(at: rest.dropFirst())
        default: return nil
        }
    }
}
