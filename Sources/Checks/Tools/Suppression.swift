/// What an answer can silence a tool with.
package enum Suppression: String, Sendable, CaseIterable {
    case typeIgnore = "type: ignore"
    case settings = "mypy:"
    case noTypeCheck = "no_type_check"
    case hiding = "TYPE_CHECKING"
    case cast
    case any = "Any"
    case noqa
    case formatting = "fmt: off"

    /// Those that a tool listens to.
    static func of(_ tool: Tool) -> [Suppression] {
        switch tool {
        case .mypy: [.typeIgnore, .settings, .noTypeCheck, .hiding, .cast, .any]
        case .ruff: [.noqa, .formatting]
        case .build: []
        }
    }

    /// What is said of one, behind its place.
    var sentence: String {
        switch self {
        case .typeIgnore: "a comment # type: ignore tells mypy to be silent; the exercise asks for types that are right"
        case .settings: "a line # mypy: changes the settings of mypy, which are the exercise's"
        case .noTypeCheck: "the decorator no_type_check tells mypy to look away"
        case .hiding:
            "this hides code from mypy that is run all the same; nothing but imports may stand below if TYPE_CHECKING"
        case .cast: "a cast tells mypy to believe a type that it cannot check"
        case .any: "Any switches mypy off for whatever has it as its type"
        case .noqa: "a comment noqa tells ruff to be silent; the exercise asks for code without findings"
        case .formatting: "a comment fmt:, isort: or yapf: tells ruff to leave lines as they are"
        }
    }
}
