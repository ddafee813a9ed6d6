# The papergraph command: docker build -t papergraph . (docs/docker.md)

# The page that `serve` shows.
FROM node:24-bookworm-slim AS page
WORKDIR /source
COPY src/PaperGraph.Web/explorer/package.json src/PaperGraph.Web/explorer/package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY src/PaperGraph.Web/explorer .
RUN npm run --silent build

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY . .
COPY --from=page /source/dist src/PaperGraph.Web/explorer/dist
# true or false: with or without Bolt. Empty: with it where the package Neo4j.Driver can be had.
ARG NEO4J_DRIVER=
RUN Neo4jDriver=$NEO4J_DRIVER dotnet publish src/PaperGraph.Cli -c Release -o /app -p:BuildExplorer=false

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
# A new volume takes the owner of the folder that it hides.
RUN mkdir /data && chown $APP_UID /data
ENV PAPERGRAPH_STORE=/data/papergraph.db
VOLUME /data
WORKDIR /work
USER $APP_UID
# Where `serve --host 0.0.0.0` listens.
EXPOSE 5170
ENTRYPOINT ["dotnet", "/app/papergraph.dll"]
