// Node's fetch keeps the first timer that it makes: it must not be the fake one of a test.
await fetch("http://127.0.0.1:2").catch(() => undefined);
