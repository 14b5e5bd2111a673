import Hummingbird
func placeholder() -> Router<BasicRequestContext> { Router() }
