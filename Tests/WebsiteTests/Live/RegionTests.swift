import TestWorld
import Testing
import WorkModel

@Suite("What a form changes and what a screen follows are said with the same words")
struct RegionTests {
    @Test("Each form that is sent in place is followed by some region of its page")
    func followed() async throws {
        let evening = try await Evening()
        try await evening.hall.write("Byttedag")
        let page = try await evening.kari.get("\(evening.desk)/ordstyrer").page
        let followed = Set(page.descendants.flatMap { ($0["data-live"] ?? "").split(separator: " ") })
        let forms = page.all("form").filter { $0["data-post"] != nil }
        #expect(forms.count > 3)
        for form in forms {
            let changed = (form["data-refresh"] ?? "").split(separator: " ")
            #expect(!changed.isEmpty && followed.isSuperset(of: changed), "\(form["action"] ?? "")")
        }
    }
}
