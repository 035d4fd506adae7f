import Page
import Sandbox

/// Calls that do not fit the `def` line.
extension RaisedWords {
    var call: Playbook.Advice? {
        guard let function = detail("function"), let line = number("line"), let takes = number("takes") else {
            return nil
        }
        let message = exception.message
        let parameters = detail("parameters") ?? ""
        let definition = has("makes") ? "`__init__` of `\(function)`" : "`\(function)`"
        let call = detail("call").map { "`\($0)`" } ?? "The call"
        let isMethod = has("method") && !has("static")
        if isMethod, !has("has-self"), message.contains("positional argument"), message.contains("given") {
            return Playbook.Advice(
                cause:
                    "\(definition) is a method, and its `def` line \(line) has no `self`: Python hands the object over as the first value, and there is no parameter for it.",
                fix:
                    "Write `self` as the first parameter in line \(line): `\(Self.head(has("makes") ? "__init__" : function, parameters.isEmpty ? "self" : "self, \(parameters)"))`."
            )
        }
        let own = parameters.split(separator: ", ").map(String.init)
        let named = isMethod && has("has-self") ? Array(own.dropFirst()) : own
        let takesWords =
            named.isEmpty
            ? "no parameter"
            : "\(named.count == 1 ? "one parameter" : "\(named.count) parameters"), \(named.map { "`\($0)`" }.joinedByAnd)"
        if message.contains("missing"), message.contains("'self'") {
            return Playbook.Advice(
                cause: "\(call) calls the method on the class itself, so that there is no object for `self`.",
                fix:
                    "Make an object first, and call the method on that: `thing = ...()`, then `thing.\(function)(...)`."
            )
        }
        if message.contains("unexpected keyword argument") {
            let name =
                message.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first.map(String.init) ?? ""
            return Playbook.Advice(
                cause: "\(call) hands over `\(name)` by name, and \(definition) (line \(line)) has \(takesWords).",
                fix: "Use a name of these, or add the parameter in line \(line).")
        }
        guard let given = number("given") else { return nil }
        let gives = "\(call) hands over \(given == 0 ? "no value" : ExceptionObservation.Value.count(given, "value"))"
        let has = "\(definition) (line \(line)) has \(takesWords)"
        if message.contains("missing") {
            let missing = message.split(separator: ": ").last.map(String.init) ?? ""
            return Playbook.Advice(
                cause: "\(gives), and \(has). Missing: \(missing.replacing("'", with: "`")).",
                fix:
                    "Hand over a value for each parameter, or give the parameter a value in line \(line), as in `name=0`."
            )
        }
        if message.contains("takes"), given > takes - (isMethod ? 1 : 0) {
            return Playbook.Advice(
                cause: "\(gives), and \(has).",
                fix: named.isEmpty
                    ? "Take the value away, or add a parameter in line \(line)."
                    : "Take away what is too much, or add a parameter in line \(line).")
        }
        return nil
    }

    private static func head(_ name: String, _ parameters: String) -> String { "def \(name)(\(parameters)):" }
}
