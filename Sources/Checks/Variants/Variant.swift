/// One program that the learner's tests are tried on.
package struct Variant: Sendable, Equatable {
    package enum Role: Sendable, Equatable {
        /// A right program: every test passes.
        case passes
        /// A wrong one: some test fails. What is said where none does.
        case fails(unnoticed: String)
    }

    /// The name of its folder, `pass-…` or `fail-…`.
    package var name: String
    package var role: Role
    /// By path.
    package var files: [String: [UInt8]]

    package init(name: String, role: Role, files: [String: [UInt8]]) {
        self.name = name
        self.role = role
        self.files = files
    }

    /// The name of its case, in which no "pass" stands where something fails: as `wrong: leap-year`.
    var caseName: String {
        let what = name.drop { $0 != "-" }.dropFirst()
        return role == .passes ? "right: \(what)" : "wrong: \(what)"
    }
}
