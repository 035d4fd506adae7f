/// A JSON object as it grows; what is `nil` is left out.
struct JSONObject {
    private var members: [(key: String, value: String)] = []

    mutating func addRaw(_ key: String, _ value: String) { members.append((key, value)) }

    mutating func add(_ key: String, _ value: Int?) {
        if let value { addRaw(key, "\(value)") }
    }

    mutating func add(_ key: String, _ value: Bool?) {
        if let value { addRaw(key, value ? "true" : "false") }
    }

    mutating func add(_ key: String, _ value: String?) {
        if let value { addRaw(key, Self.quoted(value)) }
    }

    mutating func add(_ key: String, _ values: [String]) {
        addRaw(key, "[" + values.map(Self.quoted).joined(separator: ",") + "]")
    }

    var text: String {
        let sorted = members.sorted { $0.key < $1.key }
        return "{" + sorted.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}"
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            // Those from 0x7F on need no escape in JSON; but a terminal may obey them.
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
                result += "\\u" + scalar.value.hexadecimal(digits: 4)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
