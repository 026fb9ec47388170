/**
 * Starts several Neo4js in one Java, each with a home and settings of its own: what Java compiles as it runs, which for a
 * planner of statements takes minutes, it compiles once for all of them. Arguments: the homes.
 */
public class SeveralNeo4js {
  public static void main(String[] homes) throws Exception {
    for (String home : homes) {
      org.neo4j.server.CommunityEntryPoint.main(
          new String[] {"--home-dir=" + home, "--config-dir=" + home + "/conf", "--console-mode"});
    }
  }
}
