extension Int {
    /// So many of something: `1 case`, `3 cases`.
    package func counted(_ what: String) -> String { "\(self) \(what)\(self == 1 ? "" : "s")" }
}
