import Testing

/// Has the tests of a suite wait on threads of their own.
package struct Patient: SuiteTrait, TestTrait, TestScoping {
    package let isRecursive = true

    package func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(PatientExecutor.shared) { try await function() }
    }
}

extension Trait where Self == Patient {
    package static var patient: Self { Self() }
}
