using System.Diagnostics;
using System.Globalization;

namespace SecurePods.Benchmarks;

/// <summary><c>securepods check</c> over ten and a hundred thousand documents: how many a second, and how much memory.</summary>
static class ManyDocuments
{
    /// <summary>One of the documents.</summary>
    public const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
          labels:
            app: web
        spec:
          replicas: 3
          selector:
            matchLabels:
              app: web
          template:
            metadata:
              labels:
                app: web
            spec:
              automountServiceAccountToken: false
              securityContext:
                runAsNonRoot: true
                seccompProfile:
                  type: RuntimeDefault
              containers:
              - name: web
                image: nginxinc/nginx-unprivileged:1.29
                ports:
                - name: http
                  containerPort: 8080
                env:
                - name: MODE
                  value: "production"
                - name: PASSWORD
                  valueFrom:
                    secretKeyRef:
                      name: web
                      key: password
                resources:
                  requests:
                    cpu: 100m
                    memory: 128Mi
                  limits:
                    memory: 128Mi
                livenessProbe:
                  httpGet:
                    path: /healthz
                    port: http
                securityContext:
                  allowPrivilegeEscalation: false
                  readOnlyRootFilesystem: true
                  capabilities:
                    drop: [ALL]
                volumeMounts:
                - name: tmp
                  mountPath: /tmp
              - name: logs
                image: busybox:1.37
                args: ["tail", "-F", "/logs/access.log"]
                securityContext:
                  allowPrivilegeEscalation: false
                  readOnlyRootFilesystem: true
                  capabilities:
                    drop: [ALL]
              volumes:
              - name: tmp
                emptyDir: {}

        """;

    public static int Run()
    {
        foreach (var count in new[] { 10_000, 10_000, 100_000 })
            Check(count);
        return 0;
    }

    static void Check(int count)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "SecurePods.Cli.dll");
        using var check = Process.Start(new ProcessStartInfo("dotnet", [tool, "check", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var clock = Stopwatch.StartNew();
        var most = new Usage(0, TimeSpan.Zero);
        for (var i = 0; i < count; i++)
        {
            check.StandardInput.Write("---\n");
            check.StandardInput.Write(Deployment);
            if (i % 500 == 0)
                most = most.With(check);
        }

        check.StandardInput.Close();
        while (!check.WaitForExit(10))
            most = most.With(check);
        var seconds = clock.Elapsed.TotalSeconds;
        Console.Write(check.StandardOutput.ReadToEnd());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count / seconds:0} documents a second, {most.Processor.TotalSeconds / seconds:0.0} cores, {most.Memory / 1024 / 1024} MB (start included)"));
    }

    readonly record struct Usage(long Memory, TimeSpan Processor)
    {
        public Usage With(Process process)
        {
            try
            {
                process.Refresh();
                return new(Math.Max(Memory, process.WorkingSet64), process.TotalProcessorTime);
            }
            catch (InvalidOperationException)
            {
                // It ended between two looks.
                return this;
            }
        }
    }
}
