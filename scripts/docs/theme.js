// Before the first paint. The reference keeps the choice under the same name.
try {
  const kept = localStorage.getItem("redoc.colorMode");
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.classList.add(kept === "light" || kept === "dark" ? kept : system);
} catch {
  document.documentElement.classList.add("light");
}
