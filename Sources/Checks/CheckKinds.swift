/// All kinds of check.
package enum CheckKinds {
    package static var all: [any CheckKind.Type] {
        [CasesKind.self, SessionKind.self, ToolsKind.self, RulesKind.self, AnswersKind.self, VariantsKind.self]
    }

    /// The kind that a file of `checks/` is of; nothing where it is of none.
    package static func kind(of fileName: String) -> (any CheckKind.Type)? { all.first { $0.owns(fileName) } }
}
