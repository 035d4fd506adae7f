import Checks
import Page
import Sandbox

/// What is said of an exception, made of what was seen where it was raised; a file beside this one for each family of forms.
struct RaisedWords {
    let exception: PythonException
    let seen: ExceptionObservation

    init(_ exception: PythonException, _ seen: ExceptionObservation) {
        self.exception = exception
        self.seen = seen
    }

    /// Nothing where nothing can be said that the general words do not say.
    var raised: RaisedException? {
        let values = seen.values.compactMap(RaisedException.Value.init)
        guard let advice = ownAdvice ?? generalAdvice else { return nil }
        return RaisedException(advice: advice, values: values)
    }

    /// The words for the form of what was seen.
    private var ownAdvice: Playbook.Advice? {
        switch seen.form {
        case "index": index
        case "index-of-call": indexOfCall
        case "pop-empty": popEmpty
        case "empty-argument": emptyArgument
        case "key", "pop", "remove": missingKey
        case "format-key": formatKey
        case "not-found": notFound
        case "unpack": unpacked
        case "unpack-loop": unpackedInLoop
        case "attribute-of-none": attributeOfNone
        case "attribute": attribute
        case "attribute-of-class": attributeOfClass
        case "attribute-of-module": attributeOfModule
        case "name": undefinedName
        case "unbound": unbound
        case "import-name": importedName
        case "no-module": missingModule
        case "operands": operands
        case "not-callable": notCallable
        case "not-iterable": notIterable
        case "not-subscriptable": notSubscriptable
        case "no-length": noLength
        case "unary": unary
        case "index-type": indexType
        case "unhashable": unhashable
        case "call": call
        case "number-text": numberText
        case "zero": zero
        case "recursion": recursion
        case "file": file
        case "input-end": inputEnd
        case "assert": assertion
        case "raised-here": raisedHere
        default: nil
        }
    }

    /// The general words, with the values of the line behind them.
    private var generalAdvice: Playbook.Advice? {
        let told = seen.values.filter { !$0.isLiteral && $0.isPlain }.compactMap(\.sentence)
        guard var advice = Playbook.standard.advice(for: exception), !told.isEmpty else { return nil }
        advice.cause += " Here \(told.joinedByAnd)."
        return advice
    }

    // MARK: - What was seen, by name

    func value(_ role: String) -> ExceptionObservation.Value? { seen.values.first { $0.role == role } }

    /// Nothing where there is no such detail.
    func detail(_ name: String) -> String? { seen.details[name].flatMap { $0.isEmpty ? nil : $0 } }

    func number(_ name: String) -> Int? { detail(name).flatMap { Int($0) } }

    func has(_ name: String) -> Bool { detail(name) != nil }

    /// The first of some names in a row.
    func first(_ name: String) -> String? {
        detail(name).map { String($0.prefix { $0 != "," }) }
    }

    /// Where in the file the line is, in words: only another line than the failing one is worth a word.
    func inLine(_ line: Int) -> String { line == seen.line ? "in this line" : "in line \(line)" }
}
