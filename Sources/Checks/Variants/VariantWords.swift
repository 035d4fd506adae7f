/// Sentences on tests that are not as they should be.
enum VariantWords {
    static func failed(_ test: String) -> String {
        "This program is right, but the test \(test) fails on it. Does it ask for something that was not said?"
    }

    static func erred(_ test: String) -> String {
        "This program is right, but \(test) ends with an error on it."
    }

    static func noTest(skipped: Mismatch.Content?) -> String {
        if case .number(let count)? = skipped, count > 0 {
            return "No test passed on this program, which is right: all were skipped or are expected to fail."
        }
        return "No test was run. The runner looks for names that begin with test, in a class of unittest or, under "
            + "pytest, as functions too."
    }

    static func prying(_ name: String) -> String {
        "Tests may use the program as anybody would: call it, and compare what it does. They must not look into it, and "
            + "\(name) does or could."
    }

    static let endedEarly = "The tests ended Python before all of them were done. Do they call exit?"
    static let forged = "The tests wrote into what the sandbox records of them."
    static let byChance =
        "The tests passed once and failed once on the same program, so they depend on chance or on the clock."
    static let errorIsNoFailure =
        "A test ended with an error there. That is not a failure: a test has to state what should happen, with an "
        + "assertion, as assertRaises or pytest.raises does for exceptions."
}
