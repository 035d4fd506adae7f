/// One program that the learner's tests are tried on.
package struct Variant: Sendable, Equatable {
    package enum Role: Sendable, Equatable {
        /// A right program: every test passes.
        case passes
        /// A wrong one: some test fails. What is said where none does.
        case fails(unnoticed: String)
    }

    /// The name of its folder, which is that of its case.
    package var name: String
    package var role: Role
    /// By path.
    package var files: [String: [UInt8]]

    package init(name: String, role: Role, files: [String: [UInt8]]) {
        self.name = name
        self.role = role
        self.files = files
    }
}
