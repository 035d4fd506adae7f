import Page

/// What the readers of a catalog's files find.
extension Finding.Rule {
    package static let fileMissing = Finding.Rule(rawValue: "file-missing")
    /// A folder, a pipe, a device, or a file that cannot be read or is too large.
    package static let fileUnusable = Finding.Rule(rawValue: "file-unusable")
    package static let link = Finding.Rule(rawValue: "link")
    package static let encoding = Finding.Rule(rawValue: "encoding")
    package static let jsonSyntax = Finding.Rule(rawValue: "json-syntax")
    package static let keyTwice = Finding.Rule(rawValue: "key-twice")
    package static let unknownKey = Finding.Rule(rawValue: "unknown-key")
    /// A value that is missing, or not of the kind that is asked for.
    package static let schema = Finding.Rule(rawValue: "schema")
    package static let unknownName = Finding.Rule(rawValue: "unknown-name")
    package static let nameTwice = Finding.Rule(rawValue: "name-twice")
    package static let nameForm = Finding.Rule(rawValue: "name-form")
}
