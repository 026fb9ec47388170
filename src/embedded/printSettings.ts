/** What differs from one start to another. */
export interface Settings {
  readonly port: number;
  readonly pageCache: string;
}

/** Returns the text of neo4j.conf. */
export function printSettings({ port, pageCache }: Settings): string {
  return `# Written at every start by src/embedded/printSettings.ts.
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.usage_report.enabled=false
server.memory.pagecache.size=${pageCache}

# No file and no address of this machine or its network is read from Cypher.
dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0

# An empty store takes 2 MB instead of 517, and a loaded one keeps one log file.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=1 files

# Without it Neo4j waits 10 s at every stop for connections that may still come.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
`;
}
