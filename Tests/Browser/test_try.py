from world.looks import axe
def test_a(people, dugnad_of):
    d = dugnad_of("running")
    p = people.stranger(java_script_enabled=False)
    p.goto(d.table(1)); print(p.evaluate("1+1"), p.locator("h1").inner_text()); axe(p)
    print(p.evaluate("matchMedia('(scripting: none)').matches"))
