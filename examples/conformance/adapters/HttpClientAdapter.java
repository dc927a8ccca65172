import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Java's own HTTP client. It follows no redirects and repeats no writes unless it is told to. */
public class HttpClientAdapter {
  /** Statuses that say for certain that nothing was written. */
  private static final Set<Integer> REFUSALS = Set.of(401, 402, 403, 404, 422, 429, 501);
  private static final Map<String, String> PATHS =
      Map.of("updateOrder", "", "cancelOrder", "/cancel", "shipOrder", "/shipments");

  public static void main(String[] arguments) {
    System.exit(call(System.getenv()));
  }

  private static int call(Map<String, String> env) {
    String operation = env.get("TRACKSTAR_OPERATION");
    String order = env.get("TRACKSTAR_BASE_URL") + "/wms/orders/" + env.get("TRACKSTAR_ORDER_ID");
    String body = env.getOrDefault("TRACKSTAR_BODY", "");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(order + PATHS.get(operation)))
            .timeout(Duration.ofSeconds(9))
            .header("x-trackstar-api-key", env.get("TRACKSTAR_API_KEY"))
            .header("x-trackstar-access-token", env.get("TRACKSTAR_ACCESS_TOKEN"))
            .header("Idempotency-Key", env.get("TRACKSTAR_IDEMPOTENCY_KEY"))
            .method(
                operation.equals("shipOrder") ? "POST" : "PUT",
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (!body.isEmpty()) request.header("Content-Type", "application/json");
    try {
      var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
      if (response.statusCode() / 100 == 2 && response.body().contains("\"unused_fields\"")) return 0;
      return REFUSALS.contains(response.statusCode()) ? 10 : 20;
    } catch (Exception error) { // lost, or late
      System.err.println(error);
      return 20;
    }
  }
}
