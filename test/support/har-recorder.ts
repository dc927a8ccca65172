/** The part of HAR 1.2 that recorders agree on. */
interface Har {
  log: { version: string; creator: { name: string; version: string }; entries: object[] };
}

/** A `fetch` that calls for real, and the HAR document of what it saw. */
export function harRecorder(): { fetch: typeof globalThis.fetch; har: Har } {
  const har: Har = { log: { version: "1.2", creator: { name: "test", version: "1" }, entries: [] } };
  return {
    har,
    async fetch(input, init) {
      const request = new Request(input, init);
      const [startedDateTime, start, sent] = [
        new Date().toISOString(),
        performance.now(),
        await request.clone().text(),
      ];
      const response = await fetch(request);
      const text = await response.clone().text();
      har.log.entries.push({
        startedDateTime,
        time: performance.now() - start,
        request: {
          method: request.method,
          url: request.url,
          httpVersion: "HTTP/1.1",
          headers: listOf(request.headers),
          queryString: [],
          cookies: [],
          headersSize: -1,
          bodySize: Buffer.byteLength(sent),
          ...(sent !== "" && { postData: { mimeType: request.headers.get("content-type") ?? "", text: sent } }),
        },
        response: {
          status: response.status,
          statusText: response.statusText,
          httpVersion: "HTTP/1.1",
          headers: listOf(response.headers),
          cookies: [],
          content: { size: text.length, mimeType: response.headers.get("content-type") ?? "", text },
          redirectURL: "",
          headersSize: -1,
          bodySize: -1,
        },
        cache: {},
        timings: { send: 0, wait: 0, receive: 0 },
      });
      return response;
    },
  };
}

function listOf(headers: Headers): object[] {
  return [...headers].map(([name, value]) => ({ name, value }));
}
