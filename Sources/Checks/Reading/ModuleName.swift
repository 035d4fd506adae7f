/// What a file is called by whoever imports it.
package enum ModuleName {
    /// `shop.prices` for `shop/prices.py`, and `shop` for `shop/__init__.py`; nothing for what is no Python file.
    package static func of(_ path: String) -> String? {
        guard path.hasSuffix(".py") else { return nil }
        var parts = path.dropLast(3).split(separator: "/")
        if parts.count > 1, parts.last == "__init__" { parts.removeLast() }
        return parts.joined(separator: ".")
    }
}
