import Sandbox

/// Values in words.
extension ExceptionObservation.Value {
    /// Its text in the program, as code.
    var code: String { "`\(source)`" }

    /// Whether the program has the value itself in this place, and no name for it.
    var isLiteral: Bool {
        guard let first = source.unicodeScalars.first else { return true }
        let isNumber = first == "-" && Double(source) != nil
        return "0123456789'\"[({.".unicodeScalars.contains(first) || isNumber
            || ["None", "True", "False"].contains(source)
    }

    var isNone: Bool { type == "NoneType" }
    var isText: Bool { type == "str" }
    var isNumber: Bool { ["int", "float", "complex", "bool"].contains(type) }
    var isFunction: Bool { Self.functions.contains(type) }

    /// Whether it is a value that says something by itself: a number, a text, a collection.
    var isPlain: Bool { isNone || isText || isNumber || type == "bytes" || Self.collections[type] != nil }

    private static let functions: Set = ["function", "method", "builtin_function_or_method"]

    /// What it is, as it stands behind "is"; nothing where that is not known.
    var noun: String? {
        switch type {
        case "": return nil
        case "NoneType": return "`None`"
        case "str": return shown.isEmpty ? "a text" : size == 0 ? "an empty text" : "the text \(shown)"
        case "int": return shown.isEmpty ? "a whole number" : shown
        case "float", "complex": return shown.isEmpty ? "a number with a point" : shown
        case "bool": return shown.isEmpty ? "True or False" : shown
        case "bytes": return shown.isEmpty ? "bytes" : "the bytes \(shown)"
        case "function", "method", "builtin_function_or_method", "type", "module": return named
        default: return collection ?? other
        }
    }

    /// `the function f` with the name as code.
    private var named: String {
        let words = shown.split(separator: " ", maxSplits: 2)
        guard words.count == 3, words[0] == "the" else {
            return type == "type" ? "a class" : type == "module" ? "a module" : "a function"
        }
        return "the \(words[1]) `\(words[2])`"
    }

    /// As in `a list with 3 items`.
    private var collection: String? {
        guard let names = Self.collections[type] else { return nil }
        guard let size else { return names.one }
        return size == 0 ? "\(names.empty)" : "\(names.one) with \(Self.count(size, names.item))"
    }

    private var other: String {
        if let size { return "of the type `\(type)`, with \(Self.count(size, "item"))" }
        if let name = Self.builtIns[type] { return name }
        return "an object of the class `\(type)`"
    }

    static let collections: [String: (one: String, empty: String, item: String)] = [
        "list": ("a list", "an empty list", "item"), "tuple": ("a tuple", "an empty tuple", "item"),
        "dict": ("a dictionary", "an empty dictionary", "key"), "set": ("a set", "an empty set", "element"),
        "frozenset": ("a frozenset", "an empty frozenset", "element"), "range": ("a range", "an empty range", "number"),
        "bytearray": ("a bytearray", "an empty bytearray", "byte"),
    ]

    private static let builtIns = [
        "generator": "a generator", "coroutine": "a coroutine, which was not awaited", "map": "a `map` object",
        "filter": "a `filter` object", "zip": "a `zip` object", "enumerate": "an `enumerate` object",
        "reversed": "a `reversed` object", "dict_keys": "the keys of a dictionary",
        "dict_values": "the values of a dictionary", "dict_items": "the pairs of a dictionary",
        "list_iterator": "an iterator", "TextIOWrapper": "an open file", "ellipsis": "`...`",
    ]

    static func count(_ size: Int, _ item: String) -> String { size == 1 ? "1 \(item)" : "\(size) \(item)s" }

    /// As in `items` is a list with 3 items; nothing where the value is not known.
    var sentence: String? { noun.map { "\(code) is \($0)" } }

    /// What one of its parts is called.
    var part: String {
        switch type {
        case "str": "letter"
        case "bytes", "bytearray": "byte"
        default: Self.collections[type]?.item ?? "item"
        }
    }

    /// What it is, without what is in it.
    var kind: String {
        switch type {
        case "str": "a text"
        case "int": "a whole number"
        case "float", "complex": "a number with a point"
        default: Self.collections[type]?.one ?? noun ?? "something else"
        }
    }

    /// Where it was read, for a text that nobody has made a number; nothing else.
    var readBy: String? {
        guard let origin, origin.kind == "input" else { return nil }
        return "read by `\(origin.source)`"
    }
}
