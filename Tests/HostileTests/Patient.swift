import TestSupport
import Testing

/// Has the tests of a suite wait on threads of their own.
struct Patient: SuiteTrait, TestTrait, TestScoping {
    let isRecursive = true

    func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        try await withTaskExecutorPreference(PatientExecutor.shared) { try await function() }
    }
}

extension Trait where Self == Patient {
    static var patient: Self { Self() }
}
